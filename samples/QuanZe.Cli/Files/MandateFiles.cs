using System.Text;
using QuanZe.Sdk;
using QuanZe.Sdk.Mandate;

namespace QuanZe.Cli.Files;

/// <summary>Reads function regulations (三定) from plain text; a folder stands for the .txt files in it.</summary>
internal static class MandateFiles
{
    public static ValueList<FunctionRegulationReading> Read(IReadOnlyList<string> paths, Screen screen)
    {
        var files = paths.SelectMany(Expand).ToList();
        var problems = files.Where(file => !File.Exists(file)).Select(file => screen.Words($"{file}：没有这个文件。", $"{file}: there is no such file.")).ToList();
        if (problems.Count > 0)
        {
            throw new BadInputException(problems);
        }

        var readings = files.Select(file => FunctionRegulationReader.Read(Text(file), Path.GetFileName(file))).ToValueList();
        problems.AddRange(files.Zip(readings).Where(pair => pair.Second.Regulation.Body.Length == 0 || pair.Second.Regulation.Duties.IsEmpty)
            .Select(pair => screen.Words($"{pair.First}：没有读到部门名称或者职责，请核对是否为「三定」规定的文本。", $"{pair.First}: no body or no duties were read; is it the text of a function regulation?")));
        return problems.Count == 0 ? readings : throw new BadInputException(problems);
    }

    private static IEnumerable<string> Expand(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.txt").Order(StringComparer.Ordinal) : [path];

    // Word's "plain text" is GBK on Chinese Windows unless told otherwise.
    private static string Text(string file)
    {
        try
        {
            var bytes = File.ReadAllBytes(file);
            try
            {
                return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            }
            catch (DecoderFallbackException)
            {
                Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
                return Encoding.GetEncoding("GB18030").GetString(bytes);
            }
        }
        catch (IOException exception)
        {
            throw new BadInputException(exception.Message);
        }
    }
}
