namespace QuanZe.Sdk.Reporting;

/// <summary>Why two rows may be one item, drawn (匹配瀑布图): an <c>svg</c> element without scripts, every text in it escaped, ready to stand in a page.</summary>
/// <param name="Chinese">With Chinese words.</param>
/// <param name="English">With English words.</param>
public sealed record MatchDrawing(string Chinese, string English);
