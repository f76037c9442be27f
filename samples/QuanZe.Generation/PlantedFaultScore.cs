using QuanZe.Sdk;

namespace QuanZe.Generation;

/// <summary>How many planted faults a run found, and which of its findings nobody planted.</summary>
/// <remarks>
/// A finding answers a fault when its code and row are the fault's. What is not claimed has no row of its own: there the row of the catalogue counts.
/// A finding is explained when it answers a fault, is one of the faults' declared side effects, or asks for a review of a row in which a fault was planted.
/// </remarks>
/// <param name="Kinds">Per kind of fault: planted and found.</param>
/// <param name="Unexplained">The findings that no fault explains.</param>
/// <param name="FindingCount">All findings.</param>
public sealed record PlantedFaultScore(ValueList<FaultKindScore> Kinds, ValueList<SideEffect> Unexplained, int FindingCount)
{
    private const string NotClaimed = "QZ1101";
    private const string Review = "QZ4001";

    /// <summary>The number of faults planted.</summary>
    public int Planted => Kinds.Sum(kind => kind.Planted);

    /// <summary>The number of faults found.</summary>
    public int Found => Kinds.Sum(kind => kind.Found);

    /// <summary>Scores the findings of a run.</summary>
    /// <param name="faults">The faults planted.</param>
    /// <param name="findings">The findings: code, list and row.</param>
    public static PlantedFaultScore Of(IEnumerable<PlantedFault> faults, IEnumerable<SideEffect> findings)
    {
        ArgumentNullException.ThrowIfNull(faults);
        ArgumentNullException.ThrowIfNull(findings);
        var planted = faults.ToList();
        var found = findings.Select(Comparable).ToList();
        var foundSet = found.ToHashSet();
        var explained = planted.SelectMany(fault => fault.Also.Append(new SideEffect(fault.Code, fault.List, fault.ItemId))).Select(Comparable).ToHashSet();
        var rows = planted.Select(fault => (fault.List, fault.ItemId)).ToHashSet();
        return new PlantedFaultScore(
            planted.GroupBy(fault => (fault.Code, fault.Kind)).OrderBy(group => group.Key)
                .Select(group => new FaultKindScore(group.Key.Code, group.Key.Kind, group.Count(), group.Count(fault => foundSet.Contains(Comparable(new(fault.Code, fault.List, fault.ItemId))))))
                .ToValueList(),
            found.Where(finding => !explained.Contains(finding) && !(finding.Code == Review && rows.Contains((finding.List, finding.ItemId)))).ToValueList(),
            found.Count);
    }

    private static SideEffect Comparable(SideEffect finding) => finding.Code == NotClaimed ? finding with { List = "" } : finding;
}

/// <summary>A kind of fault: how many were planted and how many of them found.</summary>
/// <param name="Code">The finding code expected.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Planted">Planted.</param>
/// <param name="Found">Found.</param>
public sealed record FaultKindScore(string Code, string Kind, int Planted, int Found);
