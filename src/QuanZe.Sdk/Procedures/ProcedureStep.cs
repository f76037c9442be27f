namespace QuanZe.Sdk.Procedures;

/// <summary>A stage of the procedure of a type of item (程序环节): what its responsibilities are expected to speak of.</summary>
/// <param name="Name">The stage in Chinese, for example 立案.</param>
/// <param name="EnglishName">The stage in English.</param>
/// <param name="Article">The article that asks for it, or null where no general statute governs the type.</param>
/// <param name="Words">Words by which responsibilities speak of the stage.</param>
/// <param name="IsExpected">Whether its absence is told; other stages depend on the case (听证).</param>
public sealed record ProcedureStep(string Name, string EnglishName, string? Article, ValueList<string> Words, bool IsExpected = true);
