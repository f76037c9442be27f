using QuanZe.Sdk;

namespace QuanZe.Rules.Inference;

/// <summary>What a living session holds (会话剖析): where its memory goes, and which keys make commits dear.</summary>
/// <param name="Rules">The rules in the order of evaluation.</param>
/// <param name="Indexes">All indexes, also those that no row has asked.</param>
public sealed record SessionProfile(ValueList<RuleRows> Rules, ValueList<IndexProfile> Indexes);

/// <summary>The rows that a session holds for one rule (规则行数).</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Held">The rows at all its steps; each is an object with links to its facts.</param>
/// <param name="Complete">Those of them that met all patterns.</param>
public sealed record RuleRows(string Rule, int Held, int Complete);
