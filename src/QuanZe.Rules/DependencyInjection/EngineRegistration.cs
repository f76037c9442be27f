using QuanZe.Rules.Alignment;

namespace QuanZe.Rules.DependencyInjection;

/// <summary>One call of <c>AddQuanZe</c> (引擎登记): for which engine, and what it sets.</summary>
/// <param name="Name">The name of the engine; empty for the one without.</param>
/// <param name="Apply">What it sets.</param>
internal sealed record EngineRegistration(string Name, Action<AlignmentEngineBuilder> Apply)
{
    /// <summary>The name as logs and metrics show it.</summary>
    public static string Shown(string name) => name.Length == 0 ? "default" : name;
}
