using QuanZe.Sdk;

namespace QuanZe.Rules.Inference;

/// <summary>Where the time of a run went (规则性能剖析). Measured only when <see cref="RunOptions.ProfileBy"/> asks for it.</summary>
/// <param name="Rules">The rules in the order in which they ran.</param>
/// <param name="Indexes">The indexes that rows asked for.</param>
public sealed record RuleProfile(ValueList<RuleTiming> Rules, ValueList<IndexProfile> Indexes);

/// <summary>What one rule cost (单条规则耗时).</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Time">The time; an index is counted with the rule that first asks for it.</param>
/// <param name="Facts">The facts or groups it began with.</param>
/// <param name="Matches">The rows that met all its patterns.</param>
public sealed record RuleTiming(string Rule, TimeSpan Time, int Facts, long Matches);

/// <summary>How full an index is (索引统计). One key that very many facts share costs as many meetings.</summary>
/// <param name="FactType">The facts in it.</param>
/// <param name="Key">The key as written in the first rule that asks for it.</param>
/// <param name="Facts">The number of entries.</param>
/// <param name="Keys">The number of distinct keys.</param>
/// <param name="FullestKey">The key that most entries share; empty when there is none.</param>
/// <param name="FullestCount">The number of entries that share it.</param>
public sealed record IndexProfile(string FactType, string Key, int Facts, int Keys, string FullestKey, int FullestCount);
