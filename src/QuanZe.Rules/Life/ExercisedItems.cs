namespace QuanZe.Rules.Life;

/// <summary>The items of a list for which people applied in a period (已行权事项). A fact that hosts add when cases are counted.</summary>
/// <param name="ListId">The list.</param>
/// <param name="Used">The ids of its items with at least one case.</param>
public sealed record ExercisedItems(string ListId, IReadOnlySet<string> Used);
