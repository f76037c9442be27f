namespace QuanZe.Sdk.Findings;

/// <summary>The numbered catalogue of findings that QuanZe ships (问题目录). Codes are for ever: they are neither reused nor renumbered.</summary>
/// <remarks>One file per room: <c>FindingCodes.Alignment.cs</c>, <c>FindingCodes.Import.cs</c> …; the texts stand in <c>Findings/Texts</c>.</remarks>
public static partial class FindingCodes
{
    // Explicit, so that reading All first makes every code: without it the runtime may leave the properties of the other parts unmade.
#pragma warning disable CA1810
    static FindingCodes()
#pragma warning restore CA1810
    {
    }

    /// <summary>All shipped codes in order of their numbers.</summary>
    public static ValueList<FindingCode> All => Registry.Codes.Order().ToValueList();

    private static FindingCode Define(int number, Severity severity, string ruleset, string? article = null)
    {
        var name = $"QZ{number}";
        var code = new FindingCode("QZ", number, severity, article, ruleset, language => FindingTexts.Of(name, language));
        Registry.Codes.Add(code);
        return code;
    }

    // A class of its own, so that it exists before the initialisers of any part of this class run.
    private static class Registry
    {
        public static List<FindingCode> Codes { get; } = [];
    }
}
