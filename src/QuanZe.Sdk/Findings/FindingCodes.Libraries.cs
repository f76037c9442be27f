namespace QuanZe.Sdk.Findings;

/// <content>QZ700x: the libraries of items (事项库).</content>
public static partial class FindingCodes
{
    /// <summary>Another department acts than the one whose item it is(非事项所属部门).</summary>
    public static FindingCode NotTheKeeper { get; } = Define(7051, Severity.Error, "Libraries");

    /// <summary>An item is submitted while elements are missing(事项要素不全).</summary>
    public static FindingCode ItemIncomplete { get; } = Define(7052, Severity.Error, "Libraries");

    /// <summary>An item that the place builds itself does not rest on local law(自建事项缺少地方依据).</summary>
    public static FindingCode LocalBasisMissing { get; } = Define(7053, Severity.Error, "Libraries");
}
