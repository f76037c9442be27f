namespace QuanZe.Rules.DependencyInjection;

/// <summary>Settings of an engine that a host keeps in its configuration (引擎选项); what is set in code on the builder comes after them and wins.</summary>
/// <remarks>Checked when the host starts: a wrong value stops it, and every fault is named. Bind it with <c>services.Configure&lt;QuanZeOptions&gt;(…)</c>; an engine of a name has the options of that name.</remarks>
public sealed class QuanZeOptions
{
    /// <summary>The id of a shipped sameness profile, for example <c>SD-3x4</c>; null, the default, leaves the builder's.</summary>
    public string? Profile { get; set; }

    /// <summary>Whether alignments review legality too. The default is false.</summary>
    public bool ReviewLegality { get; set; }

    /// <summary>The estimated probability from which a pair of rows counts as one item, above 0 and at most 1; null, the default, leaves the builder's.</summary>
    public double? AcceptFrom { get; set; }
}
