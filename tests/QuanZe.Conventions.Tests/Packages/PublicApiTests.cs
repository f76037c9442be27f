using System.Reflection;
using System.Runtime.Loader;

namespace QuanZe.Conventions.Tests.Packages;

/// <summary>The public surface is what was approved (公开接口经过认可): <c>Approved/assembly.framework.txt</c>.</summary>
/// <remarks>With <c>QUANZE_UPDATE_API=1</c> the test writes the texts; the change of lines is then read in review and named in the changelog.</remarks>
public sealed class PublicApiTests
{
    private const string Remedy = "run the tests with QUANZE_UPDATE_API=1, read the change, and name it in CHANGELOG.md";

    [Test]
    public void PublicApi_EveryLibrary_IsAsApproved(
        [Values("QuanZe.Sdk", "QuanZe.Excel", "QuanZe.Rules")] string library, [Values("net8.0", "net10.0")] string framework)
    {
        var approved = Repository.PathTo("tests", "QuanZe.Conventions.Tests", "Approved", $"{library}.{framework}.txt");
        var actual = PublicApi.Of(Load(library, framework));
        if (Environment.GetEnvironmentVariable("QUANZE_UPDATE_API") == "1")
        {
            File.WriteAllText(approved, actual);
        }

        Assert.That(actual, Is.EqualTo(File.ReadAllText(approved)), Remedy);
    }

    [TestCase("QuanZe.Sdk")]
    [TestCase("QuanZe.Excel")]
    [TestCase("QuanZe.Rules")]
    public void PublicApi_BothFrameworks_AreTheSame(string library) =>
        Assert.That(PublicApi.Of(Load(library, "net8.0")), Is.EqualTo(PublicApi.Of(Load(library, "net10.0"))), "a vendor who moves to another framework must find the same");

    private static Assembly Load(string library, string framework) => new BuiltFor(framework).LoadFromAssemblyName(new AssemblyName(library));

    // The libraries as they were built for a framework; what they refer to beside each other comes with the tests or the runtime.
    private sealed class BuiltFor(string framework) : AssemblyLoadContext
    {
        private static readonly string Configuration = typeof(PublicApiTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name!.StartsWith("QuanZe.", StringComparison.Ordinal)
                ? LoadFromAssemblyPath(Repository.PathTo("src", assemblyName.Name, "bin", Configuration, framework, assemblyName.Name + ".dll"))
                : null;
    }
}
