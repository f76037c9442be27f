using NRules;

namespace QuanZe.Rules.NRules;

/// <summary>Prepares an NRules compiler for QuanZe's facts (规则编译准备).</summary>
public static class QuanZeCompilerExtensions
{
    /// <summary>Makes sessions tell facts apart by reference, as QuanZe does: two equal findings of two rules are two facts, and both may be there.</summary>
    /// <remarks>Comparers that the host registered for types of its own stay in force. Call it before <c>Compile</c>.</remarks>
    /// <param name="compiler">The compiler.</param>
    /// <returns>The same compiler.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="compiler"/> is null.</exception>
    public static RuleCompiler TellFactsApart(this RuleCompiler compiler)
    {
        ArgumentNullException.ThrowIfNull(compiler);
        compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = ReferenceEqualityComparer.Instance;
        return compiler;
    }
}
