namespace QuanZe.Generation.Subjects;

/// <summary>What an item is called, before any body has given it its own form.</summary>
/// <param name="Core">The name without the ending that differs between bodies.</param>
/// <param name="Ending">The ending: <c>的处罚</c>, <c>的检查</c>, or empty.</param>
/// <param name="Activity">The activity it belongs to, for duties and quotations.</param>
internal sealed record Subject(string Core, string Ending, string Activity)
{
    public string Name => Core + Ending;
}
