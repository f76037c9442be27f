namespace QuanZe.Sdk.Law;

/// <summary>One instrument cited in a basis, with the provisions named (援引).</summary>
public sealed record Citation
{
}
