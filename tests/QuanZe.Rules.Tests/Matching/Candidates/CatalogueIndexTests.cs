using QuanZe.Rules.Matching;
using QuanZe.Rules.Matching.Candidates;
using QuanZe.Sdk;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Tests.Matching.Candidates;

public sealed class CatalogueIndexTests
{
    private static readonly PowerList List = SyntheticRows.List("r", 300, seed: 5);

    [Test]
    public void Read_WhatWasWritten_MatchesLikeTheIndexItself()
    {
        var left = SyntheticRows.Reworded(List, seed: 6);
        var index = CatalogueIndex.Build(List);

        var read = CatalogueIndex.Read(Written(index), List);

        var matcher = new ListMatcher(MatchOptions.Default);
        Assert.That(read.Count, Is.EqualTo(300));
        Assert.That(matcher.Match(left, read).Matches, Is.EqualTo(matcher.Match(left, index).Matches));
    }

    [Test]
    public void Write_SameListBuiltTwice_GivesTheSameBytes()
    {
        var (one, other) = (CatalogueIndex.Build(List), CatalogueIndex.Build(List));

        Assert.That(Written(one).ToArray(), Is.EqualTo(Written(other).ToArray()));
    }

    [Test]
    public void Read_AnyByteChanged_IsRefused()
    {
        var bytes = Written(CatalogueIndex.Build(List)).ToArray();
        for (var at = 0; at < bytes.Length; at += 97)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[at] ^= 0x40;
            Assert.That(() => CatalogueIndex.Read(new MemoryStream(damaged), List), Throws.TypeOf<FormatException>(), $"byte {at}");
        }
    }

    [Test]
    public void Read_CutShort_IsRefused()
    {
        var bytes = Written(CatalogueIndex.Build(List)).ToArray();
        foreach (var length in new[] { 0, 3, 40, 71, 72, 500, bytes.Length - 1 })
        {
            Assert.That(() => CatalogueIndex.Read(new MemoryStream(bytes[..length]), List), Throws.TypeOf<FormatException>(), $"{length} bytes");
        }
    }

    [Test]
    public void Read_OtherRows_SaysThatTheListIsAnother()
    {
        var bytes = Written(CatalogueIndex.Build(List));
        var changed = List with { Items = List.Items.Select((item, row) => row == 7 ? item with { Name = item.Name + "（变更）" } : item).ToValueList() };

        Assert.That(() => CatalogueIndex.Read(bytes, changed), Throws.TypeOf<FormatException>().With.Message.Contains("other rows"));
    }

    [Test]
    public void Read_NoIndex_SaysSo() =>
        Assert.That(() => CatalogueIndex.Read(new MemoryStream("id,name\n1,许可,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,"u8.ToArray()), List), Throws.TypeOf<FormatException>().With.Message.EqualTo("This is no catalogue index."));

    [Test]
    public void Build_NoRows_FindsNothing()
    {
        var empty = CatalogueIndex.Build(new PowerList { Id = "empty" });

        Assert.That(new ListMatcher(MatchOptions.Default).Match(List, empty).Matches, Is.Empty);
        Assert.That(CatalogueIndex.Read(Written(empty), empty.List).Count, Is.Zero);
    }

    [Test]
    public void Match_NamesWithCharactersOfEveryKind_NeverFails()
    {
        string[] names = ["", "\0", "\0\0许可\0", "a", "许", "𠮷野家经营许可", new string('处', 700), "（）", "  "];
        var list = new PowerList { Id = "r", Items = names.Select((name, row) => new PowerItem { Id = $"{row}", Name = name, Basis = LegalBasis.Read("《示例法》第七条") }).ToValueList() };

        Assert.That(() => new ListMatcher(MatchOptions.Default).Match(list with { Id = "l" }, list), Throws.Nothing);
    }

    [Test]
    public void Build_Null_IsNamed()
    {
        Assert.That(() => CatalogueIndex.Build(null!), Throws.ArgumentNullException);
        Assert.That(() => CatalogueIndex.Read(null!, List), Throws.ArgumentNullException);
        Assert.That(() => CatalogueIndex.Read(Stream.Null, null!), Throws.ArgumentNullException);
        Assert.That(() => CatalogueIndex.Build(List).Write(null!), Throws.ArgumentNullException);
    }

    private static MemoryStream Written(CatalogueIndex index)
    {
        var stream = new MemoryStream();
        index.Write(stream);
        stream.Position = 0;
        return stream;
    }
}
