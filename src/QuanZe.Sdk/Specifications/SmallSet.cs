namespace QuanZe.Sdk.Specifications;

/// <summary>A set of numbers of an enumeration (枚举集合): a bit each for those below 64, a list for others.</summary>
internal readonly struct SmallSet
{
    private const int Bits = 64;

    private readonly ulong _bits;
    private readonly int[] _others;

    public SmallSet(IEnumerable<int> values)
    {
        var others = new List<int>();
        foreach (var value in values)
        {
            if ((uint)value < Bits)
            {
                _bits |= 1UL << value;
            }
            else
            {
                others.Add(value);
            }
        }

        _others = [.. others];
    }

    public bool Contains(int value) => (uint)value < Bits ? ((_bits >> value) & 1) != 0 : Array.IndexOf(_others, value) >= 0;
}
