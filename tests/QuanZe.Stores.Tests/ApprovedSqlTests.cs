using System.Text;
using Microsoft.EntityFrameworkCore;
using QuanZe.Hosting.EntityFrameworkCore;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Stores.Tests;

/// <summary>What each shipped specification asks the databases, kept as approved files: nothing of it is left to the client. <c>QUANZE_APPROVE=1</c> writes them anew.</summary>
public sealed class ApprovedSqlTests
{
    public static IEnumerable<string> Shipped => ShippedSpecifications.Items.Keys;

    [TestCaseSource(nameof(Shipped))]
    public void Sql_ShippedSpecification_IsAsApproved(string key) => Approve(key, connection =>
    {
        using var context = ListContext.Open(connection);
        return ShippedSpecifications.Items[key].Select(item => new { item.ListId, item.ItemId }).Apply(context.Items).ToQueryString();
    });

    [TestCaseSource(typeof(Subject), nameof(Subject.Keys))]
    public void Sql_OtherShippedSpecification_IsAsApproved(string key) => Approve(key, connection =>
    {
        using var context = ListContext.Open(connection);
        return Subject.Named(key).Sql(context, key);
    });

    [Test]
    public void Sql_OrderAndPage_AreInTheDatabase() => Approve("Composed.Page", connection =>
    {
        using var context = ListContext.Open(connection);
        var specification = (ItemSpecs.Claimed() | !ItemSpecs.NameContains("许可")) & ItemSpecs.InList("county");
        return specification.InListOrder().Page(3, 20).Select(item => item.Name).Apply(context.Items).ToQueryString();
    });

    [Test]
    public void Sql_Approved_HasNoFileTooMany() => Assert.That(
        Directory.EnumerateFiles(Folder(), "*.sql").Select(Path.GetFileNameWithoutExtension), Is.EquivalentTo(ShippedSpecifications.Items.Keys.Concat(Subject.Keys).Append("Composed.Page")));

    private static void Approve(string key, Func<string, string> sql)
    {
        // Neither connection is opened: the text of a query needs the mapping only.
        var text = new StringBuilder("-- SQLite\n").Append(sql("Data Source=none.db")).Append("\n\n-- PostgreSQL\n").Append(sql("Host=none")).Append('\n').ToString().ReplaceLineEndings("\n");
        var path = Path.Combine(Folder(), $"{key}.sql");
        if (Environment.GetEnvironmentVariable("QUANZE_APPROVE") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.That(File.Exists(path), Is.True, $"{path} is missing: look at the SQL and run with QUANZE_APPROVE=1");
        Assert.That(text, Is.EqualTo(File.ReadAllText(path)), "look at the difference and run with QUANZE_APPROVE=1");
    }

    private static string Folder() => Repository.PathTo("tests", "QuanZe.Stores.Tests", "Approved");
}
