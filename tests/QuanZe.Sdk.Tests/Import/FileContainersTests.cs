using System.Text;
using QuanZe.Sdk.Import;

namespace QuanZe.Sdk.Tests.Import;

public sealed class FileContainersTests
{
    [TestCase("序号,名称", FileContainer.Text)]
    [TestCase("<html><table>", FileContainer.Markup)]
    [TestCase("\uFEFF\r\n<?xml version=\"1.0\"?>", FileContainer.Markup)]
    [TestCase("{\"items\":[]}", FileContainer.Json)]
    [TestCase("%PDF-1.7", FileContainer.Pdf)]
    [TestCase("PK\u0003\u0004", FileContainer.Zip)]
    [TestCase("a\0b", FileContainer.Unknown)]
    [TestCase("", FileContainer.Empty)]
    public void Detect_FirstBytes_TellTheKind(string start, FileContainer expected) => Assert.That(FileContainers.Detect(Encoding.UTF8.GetBytes(start)), Is.EqualTo(expected));

    [Test]
    public void Detect_CompoundFile_IsOle() => Assert.That(FileContainers.Detect([0xD0, 0xCF, 0x11, 0xE0, 0xA1]), Is.EqualTo(FileContainer.Ole));

    [Test]
    public void Detect_WideTextWithAMark_IsText() => Assert.That(FileContainers.Detect([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("序号,名称")]), Is.EqualTo(FileContainer.Text));
}
