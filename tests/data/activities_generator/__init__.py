"""Sample activity files: tracks.py invents them, one module for each format writes them."""
