using QuanZe.Sdk;

namespace QuanZe.Rules.Alignment.Legality;

/// <summary>Words of a row that a conclusion rests on (所据文字): an element and the passage in it.</summary>
/// <param name="Element">The element.</param>
/// <param name="Text">The passage as published.</param>
public sealed record Passage(ItemElement Element, string Text);
