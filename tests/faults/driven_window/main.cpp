// The window on a diary, driven from outside: keys pressed in it, and each entry told that it says
// is on the disk. For the fault tests.
int main()
{
    return 0;
}
