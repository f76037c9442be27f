namespace QuanZe.Sdk.Specifications;

/// <summary>The days in force in the shape that stores can search (有效期): both ends have a value and are included.</summary>
public sealed record StoredPeriod
{
    /// <summary>The first day; <see cref="DateOnly.MinValue"/> when none is stated.</summary>
    public DateOnly From { get; init; } = DateOnly.MinValue;

    /// <summary>The last day; <see cref="DateOnly.MaxValue"/> when there is none.</summary>
    public DateOnly To { get; init; } = DateOnly.MaxValue;

    internal static StoredPeriod Of(Validity validity) => new() { From = validity.From ?? DateOnly.MinValue, To = validity.To ?? DateOnly.MaxValue };
}
