using QuanZe.Sdk.Law;
using QuanZe.Sdk.Law.Establishment;

namespace QuanZe.Rules.Alignment;

/// <summary>The law by which items are reviewed (合法性审查所依据的资料): statutes that are known and what each rank may establish. A settings fact, present once.</summary>
/// <remarks>Immutable. Keep one: what is worked out about a row is kept with the row for as long as the same knowledge is asked.</remarks>
/// <param name="register">The statutes that are known.</param>
/// <param name="matrix">What each rank may establish.</param>
public sealed class LegalKnowledge(StatuteRegister register, EstablishmentMatrix matrix)
{
    /// <summary>The shipped register and matrix.</summary>
    public static LegalKnowledge Default { get; } = new(StatuteRegister.Default, EstablishmentMatrix.Default);

    /// <summary>The statutes that are known.</summary>
    public StatuteRegister Register { get; } = register;

    /// <summary>What each rank may establish.</summary>
    public EstablishmentMatrix Matrix { get; } = matrix;
}
