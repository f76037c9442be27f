namespace QuanZe.Sdk.Law;

/// <summary>An instrument and one of its articles (文件与条): what two bases have in common when they rest on the same law.</summary>
/// <param name="Instrument">The comparison key of the instrument.</param>
/// <param name="Article">The article.</param>
public readonly record struct ProvisionKey(string Instrument, int Article);
