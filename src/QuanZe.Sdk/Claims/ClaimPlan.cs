using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Claims;

/// <summary>Asks every government concerned for every row of a catalogue (认领任务): the claims that are due because the catalogue names the level.</summary>
public static class ClaimPlan
{
    /// <summary>The claims that a government owes: one for each living row of the catalogue that is for its level and that its list does not hold yet.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="list">The government's list as it is; its items need not have been matched by anyone.</param>
    /// <param name="held">The ids of catalogue rows that the list holds already, as matching found.</param>
    /// <param name="departmentOf">The department that is to answer for a row; null or an empty text where none is known.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="at">When.</param>
    /// <returns>The beginnings of the claims, in the order of the catalogue; ids are <c>list/row</c>, so that asking again gives the same ids.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<Opening<Claim>> Due(Catalogue catalogue, PowerList list, IReadOnlySet<string> held, Func<PowerItem, string?> departmentOf, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(held);
        ArgumentNullException.ThrowIfNull(departmentOf);
        return catalogue.List.Items
            .Where(row => row.Status is not (ItemStatus.Cancelled or ItemStatus.Draft) && Catalogue.IsFor(row, list.Level) && !held.Contains(row.Id))
            .Select(row => new Opening<Claim>($"{list.Id}/{row.Id}", new Claim(row, list.Id, list.Level, departmentOf(row)?.Trim() ?? ""), by, at))
            .ToValueList();
    }
}
