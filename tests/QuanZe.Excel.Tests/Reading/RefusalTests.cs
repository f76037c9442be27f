using System.Diagnostics;
using System.Text;
using CsCheck;
using QuanZe.Excel.Reading;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Import;

namespace QuanZe.Excel.Tests.Reading;

/// <summary>Bad input gives one clear error that names the file and, where known, sheet and cell, within bounded time and memory.</summary>
public sealed class RefusalTests
{
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static ImportResult Read(byte[] bytes, string name)
    {
        using var stream = new MemoryStream(bytes);
        return WorkbookReader.Read(stream, name);
    }

    private static Finding Refusal(byte[] bytes, string name = "清单.xlsx")
    {
        var fault = Assert.Throws<ImportException>(() => Read(bytes, name))!;
        Assert.That(fault.Message, Does.Contain(name));
        return fault.Findings.Single();
    }

    [TestCase("", "清单.xlsx", 3063)]
    [TestCase("这不是表格", "清单.xlsx", 3051)]
    [TestCase("<html><table><tr><td>序号</td></tr></table>", "清单.xls", 3052)]
    [TestCase("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>", "清单.xls", 3052)]
    [TestCase("%PDF-1.4", "清单.xlsx", 3051)]
    [TestCase("{\"items\":[]}", "清单.xlsx", 3051)]
    [TestCase("a\0b\u0001", "清单.csv", 3051)]
    public void Read_OtherKindOfFile_IsRefused(string text, string name, int code) => Assert.That(Refusal(Encoding.UTF8.GetBytes(text), name).Code.Number, Is.EqualTo(code));

    [Test]
    public void Read_Refusal_SpeaksBothLanguagesAndSaysWhatToDo()
    {
        var finding = Refusal(Encoding.UTF8.GetBytes("<html>"), "清单.xls");

        Assert.That(finding.Message(), Is.EqualTo("清单.xls：内容是网页或 XML，只是以表格的扩展名保存。"));
        Assert.That(finding.Message(Languages.English), Is.EqualTo("清单.xls: the content is a web page or XML saved under a workbook's name."));
        Assert.That(finding.Remedy(), Does.Contain("另存为 .xlsx"));
    }

    [Test]
    public void Read_WordDocumentNamedXls_IsRefused() =>
        Assert.That(Refusal([.. Ole, .. new byte[600], .. Encoding.Unicode.GetBytes("WordDocument")], "清单.xls").Code, Is.EqualTo(FindingCodes.NotAWorkbook));

    [Test]
    public void Read_PackedDocumentOfAnotherKind_IsRefused()
    {
        using var stream = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = archive.CreateEntry("word/document.xml").Open();
            part.Write("<w/>"u8);
        }

        Assert.That(Refusal(stream.ToArray()).Code, Is.EqualTo(FindingCodes.NotAWorkbook));
    }

    [Test]
    public void Read_EncryptedPackage_IsRefusedBeforeAnyKeyIsDerived()
    {
        byte[] bytes = [.. Ole, .. new byte[1000], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[5000]];
        var watch = Stopwatch.StartNew();

        Assert.That(Refusal(bytes).Code, Is.EqualTo(FindingCodes.PasswordProtected));
        Assert.That(watch.ElapsedMilliseconds, Is.LessThan(500));
    }

    [Test]
    public void At_OldWorkbookWithAPassword_IsRefusedAsSuch()
    {
        // No program at hand writes an encrypted .xls; the seam is tested with the exception that the library throws for one.
        var fault = Assert.Throws<ImportException>(() => ExcelSource.At<bool>(new("清单.xls"), () => throw new ExcelDataReader.Exceptions.InvalidPasswordException("x")))!;

        Assert.That(fault.Findings.Single().Code, Is.EqualTo(FindingCodes.PasswordProtected));
    }

    [TestCase(3)]
    [TestCase(100)]
    public void ReadSheets_BytesThatAreNoWorkbookOrTooMany_AreRefused(int limit)
    {
        var source = new ExcelSource("清单.xlsx", Encoding.UTF8.GetBytes("序号,名称"), new() { FileBytes = limit });

        var fault = Assert.Throws<ImportException>(() => ListReader.Read(source))!;

        Assert.That(fault.Findings.Single().Code, Is.EqualTo(limit == 3 ? FindingCodes.FileTooLarge : FindingCodes.NotAWorkbook));
    }

    [Test]
    public void Read_CutOffAnywhere_IsRefused()
    {
        var bytes = XlsxBuilder.Plain();
        for (var length = 4; length < bytes.Length; length += 97)
        {
            Assert.That(Refusal(bytes[..length]).Code, Is.EqualTo(FindingCodes.FileDamaged), $"{length} of {bytes.Length} bytes");
        }
    }

    [Test]
    public void Read_EntryThatUnpacksToAnUnreasonableSize_IsRefusedBeforeUnpacking()
    {
        var bomb = new XlsxBuilder().Sheet("清单", [XlsxBuilder.Header]).Part("xl/worksheets/sheet2.xml", new byte[8 << 20]).Build();

        var finding = Refusal(bomb);

        Assert.That(finding.Code, Is.EqualTo(FindingCodes.ArchiveTooLarge));
        Assert.That(finding.Actual, Does.StartWith("xl/worksheets/sheet2.xml: "));
    }

    [Test]
    public void Read_TooManyEntries_IsRefused()
    {
        var builder = new XlsxBuilder().Sheet("清单", [XlsxBuilder.Header]);
        for (var i = 0; i < 5_000; i++)
        {
            builder.Part($"xl/media/{i}.bin", []);
        }

        Assert.That(Refusal(builder.Build()).Code, Is.EqualTo(FindingCodes.ArchiveTooLarge));
    }

    [TestCase("<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>")]
    [TestCase("<!DOCTYPE worksheet [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>")]
    public void Read_DocumentTypeInASheet_IsRefused(string prolog)
    {
        var bytes = new XlsxBuilder().Raw("清单", "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&a;</t></is></c></row></sheetData>", prolog: prolog).Build();

        Assert.That(Refusal(bytes).Code, Is.EqualTo(FindingCodes.ForbiddenXml));
    }

    [Test]
    public void Read_OneCellInTheLastRow_IsRefusedWithItsPlaceInBoundedTime()
    {
        var bytes = new XlsxBuilder().Raw("清单", "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>").Build();
        var watch = Stopwatch.StartNew();

        var finding = Refusal(bytes);

        Assert.That(finding.Code, Is.EqualTo(FindingCodes.FarCell));
        Assert.That(finding.Arguments[0], Is.EqualTo("清单.xlsx [清单] A10002"));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
    }

    [Test]
    public void Read_MoreRowsThanAnyList_IsRefused()
    {
        var rows = string.Concat(Enumerable.Range(1, 120_000).Select(i => $"<row r=\"{i}\"><c r=\"A{i}\"><v>{(long)i * 7919 % 100_003}</v></c></row>"));

        Assert.That(Refusal(new XlsxBuilder().Raw("清单", $"<sheetData>{rows}</sheetData>").Build()).Code, Is.EqualTo(FindingCodes.TooManyRows));
    }

    [Test]
    public void Read_FileLongerThanTheLimit_IsRefusedWithoutReadingItWhole()
    {
        using var stream = new MemoryStream(XlsxBuilder.Plain());

        var fault = Assert.Throws<ImportException>(() => WorkbookReader.Read(stream, "清单.xlsx", new() { Limits = new() { FileBytes = 100 } }))!;

        Assert.That(fault.Findings.Single().Code, Is.EqualTo(FindingCodes.FileTooLarge));
    }

    [Test]
    public void Read_XmlBrokenInsideASheet_NamesTheSheet()
    {
        var bytes = new XlsxBuilder().Sheet("好", [XlsxBuilder.Header]).Raw("坏", "<sheetData><row r=\"1\"><c r=\"A1\"></row></sheetData>").Build();

        var finding = Refusal(bytes);

        Assert.That(finding.Code, Is.EqualTo(FindingCodes.FileDamaged));
        Assert.That(finding.Subject.Sheet, Is.EqualTo("好").Or.EqualTo("坏"));
    }

    [Test]
    public void Read_BytesChangedAtRandom_IsReadOrRefusedButNothingElse() =>
        Gen.Select(Gen.Int[0, 1 << 20], Gen.Byte, Gen.Int[1, 8]).Array[1, 6].Sample(
            changes =>
            {
                var bytes = XlsxBuilder.Plain();
                foreach (var (place, value, length) in changes)
                {
                    for (var i = 0; i < length; i++)
                    {
                        bytes[(place + i) % bytes.Length] = (byte)(value + i);
                    }
                }

                try
                {
                    var result = Read(bytes, "清单.xlsx");
                    Assert.That(result.Ledgers.Sum(ledger => ledger.ItemRows), Is.EqualTo(result.List.Items.Count));
                }
                catch (ImportException fault)
                {
                    Assert.That(fault.Findings, Has.Count.EqualTo(1));
                }
            },
            iter: 500,
            threads: 1);

    [Test]
    public void Read_OldWorkbookCutOrGarbled_IsReadOrRefusedButNothingElse()
    {
        var whole = File.ReadAllBytes(Directory.EnumerateFiles(SharedData.PathTo("workbooks"), "*科学技术局*.xls").Single());
        var random = new Random(20260401);
        for (var run = 0; run < 120; run++)
        {
            var bytes = run % 2 == 0 ? whole[..random.Next(8, whole.Length)] : (byte[])whole.Clone();
            for (var i = 0; i < 20 && run % 2 == 1; i++)
            {
                bytes[random.Next(8, bytes.Length)] = (byte)random.Next(256);
            }

            try
            {
                var result = Read(bytes, "清单.xls");
                Assert.That(result.Ledgers.Sum(ledger => ledger.ItemRows), Is.EqualTo(result.List.Items.Count));
            }
            catch (ImportException fault)
            {
                Assert.That(fault.Findings, Has.Count.EqualTo(1));
            }
        }
    }
}
