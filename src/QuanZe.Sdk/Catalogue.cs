namespace QuanZe.Sdk;

/// <summary>The general catalogue that lower levels claim from (通用目录), or the highest list that serves as one.</summary>
/// <remarks>Immutable and safe to share. Its rows are items whose <see cref="PowerItem.Levels"/> say which levels are to claim them.</remarks>
/// <param name="List">The rows.</param>
public sealed record Catalogue(PowerList List)
{
    /// <summary>Whether a row is to be claimed at a level: its levels name it. A row that names no level is to be claimed at every level.</summary>
    /// <param name="row">A row of the catalogue.</param>
    /// <param name="level">The level of the claiming government.</param>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public static bool IsFor(PowerItem row, AdministrativeLevel level)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Levels.IsUnspecified || row.Levels.IsTiered || row.Levels.Contains(level);
    }
}
