namespace QuanZe.Generation.Publishing;

/// <summary>How a row quotes the provisions it cites.</summary>
internal enum Quoting
{
    /// <summary>Mostly, with slips of copying.</summary>
    AsItComes,

    /// <summary>Always, without slips.</summary>
    Faithfully,

    /// <summary>Always, in words that the provision does not have.</summary>
    InOtherWords,
}
