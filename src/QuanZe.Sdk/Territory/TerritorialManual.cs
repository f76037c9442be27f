namespace QuanZe.Sdk.Territory;

/// <summary>What the instruction (说明书) of a territorial row says beyond the row and its flow.</summary>
/// <remarks>Immutable. Everything else in the instruction is taken from the row: see <see cref="TerritorialInstruction"/>.</remarks>
public sealed record TerritorialManual
{
    /// <summary>What is to be done and to which standard (工作内容及标准).</summary>
    public string Standards { get; init; } = "";

    /// <summary>The section to turn to in each department (联系科室), no person.</summary>
    public string Contact { get; init; } = "";

    /// <summary>The office's telephone (联系电话).</summary>
    public string Telephone { get; init; } = "";

    /// <summary>For what somebody is held accountable (追责情形).</summary>
    public string Accountability { get; init; } = "";

    /// <summary>An example (案例); empty when there is none.</summary>
    public string Example { get; init; } = "";
}
