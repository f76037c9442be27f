namespace QuanZe.Sdk.Sameness;

/// <summary>How an element of two levels is compared (比对方式).</summary>
public enum ElementComparison
{
    /// <summary>Equal after normalisation of width, brackets, spaces and level suffixes (names).</summary>
    Normalised = 0,

    /// <summary>Equal base codes after cutting them out of longer codes (codes).</summary>
    BaseCode = 1,

    /// <summary>Equal canonical types after each side's codelist (types).</summary>
    CanonicalType = 2,

    /// <summary>Equal sets of citations; the lower level may refine a pinpoint and may add what the law lets it add (bases).</summary>
    Citations = 3,

    /// <summary>Equal character by character after trimming.</summary>
    Exact = 4,
}
