using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Assessment;

/// <summary>The indicators for a kind of body (指标模板), for example departments that decide on applications.</summary>
/// <remarks>Immutable data.</remarks>
/// <param name="Id">The id, for example <c>enforcement</c>.</param>
/// <param name="Title">The kind of body.</param>
/// <param name="Indicators">The indicators.</param>
public sealed record IndicatorTemplate(string Id, Wording Title, ValueList<Indicator> Indicators);
