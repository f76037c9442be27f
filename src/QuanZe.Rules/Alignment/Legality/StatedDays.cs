namespace QuanZe.Rules.Alignment.Legality;

/// <summary>A period of days that a row states, with the sentence that states it (行内所列期限).</summary>
/// <param name="Days">The number of days.</param>
/// <param name="Passage">The sentence.</param>
public sealed record StatedDays(int Days, Passage Passage);
