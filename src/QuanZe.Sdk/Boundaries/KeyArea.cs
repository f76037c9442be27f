namespace QuanZe.Sdk.Boundaries;

/// <summary>An area in which several departments act, with the boundary between them (重点领域职责边界), for example 成品油监管.</summary>
/// <remarks>Immutable and safe to share. A fact that hosts add; read from JSON by <see cref="KeyAreas"/>.</remarks>
/// <param name="Name">The area.</param>
/// <param name="Basis">The document that draws the boundary, as it is to be printed; empty when there is none.</param>
/// <param name="Matters">The matters of the area.</param>
public sealed record KeyArea(string Name, string Basis, ValueList<AreaMatter> Matters)
{
    /// <summary>The pairs of matters whose leads both claim one responsibility: one text is the other, or holds it.</summary>
    public IEnumerable<(AreaMatter First, AreaMatter Second, string Responsibility)> RivalLeads
    {
        get
        {
            for (var i = 0; i < Matters.Count; i++)
            {
                for (var j = i + 1; j < Matters.Count; j++)
                {
                    if (AreaMatter.SharedLeadResponsibility(Matters[i], Matters[j]) is { } shared)
                    {
                        yield return (Matters[i], Matters[j], shared);
                    }
                }
            }
        }
    }
}
