namespace QuanZe.Sdk.Procedures;

/// <summary>The stages of a procedure in their order (程序模板): 立案、调查取证、审查、告知、决定、送达、执行 for a penalty.</summary>
/// <remarks>Data: see <see cref="ProcedureTemplates"/>. Immutable.</remarks>
/// <param name="Id">The id, for example <c>penalty</c>.</param>
/// <param name="Title">The title in Chinese.</param>
/// <param name="Type">The type of items that it is for.</param>
/// <param name="Statute">The statute that governs the procedure, or null where there is no general one.</param>
/// <param name="Steps">The stages in order.</param>
public sealed record ProcedureTemplate(string Id, string Title, ItemType Type, string? Statute, ValueList<ProcedureStep> Steps);
