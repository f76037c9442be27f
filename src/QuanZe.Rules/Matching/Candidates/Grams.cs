namespace QuanZe.Rules.Matching.Candidates;

/// <summary>The grams of a name (字与二字组): its characters and its pairs of neighbouring characters, each as one number.</summary>
internal static class Grams
{
    /// <summary>What stands for no gram: no name holds the character 0.</summary>
    public const uint None = 0;

    /// <summary>The number of a pair of characters; a single character is its own number.</summary>
    public static uint Pair(char first, char second) => ((uint)first << 16) | second;

    /// <summary>Where a gram is looked for in a table of 2^bits places.</summary>
    public static int Place(uint gram, int shift) => (int)((gram * 0x9E3779B1u) >> shift);

    /// <summary>The weight of a gram that stands several times in a name: sublinear.</summary>
    public static float Repeated(int times) => times == 1 ? 1 : 1 + MathF.Log(times);
}
