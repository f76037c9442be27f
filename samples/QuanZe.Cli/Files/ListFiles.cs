using QuanZe.Excel.Reading;
using QuanZe.Sdk;
using QuanZe.Sdk.Import;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Cli.Files;

/// <summary>Reads lists from the files named on the command line; a folder stands for the lists in it.</summary>
internal static class ListFiles
{
    private static readonly string[] Endings = [".xlsx", ".xls", ".csv"];

    public static ImportResult Read(IReadOnlyList<string> paths, string id, AdministrativeLevel level, Screen screen)
    {
        var files = paths.SelectMany(Expand).ToList();
        var missing = files.Where(file => !File.Exists(file)).Select(file => screen.Words($"{file}：没有这个文件。", $"{file}: there is no such file.")).ToList();
        if (missing.Count > 0)
        {
            throw new BadInputException(missing);
        }

        try
        {
            var result = WorkbookReader.ReadFiles(files, new ImportOptions { ListId = id, Level = level });
            return result with { List = result.List with { Authority = AuthorityOf(result.List) } };
        }
        catch (ImportException exception)
        {
            throw new BadInputException([.. exception.Findings.Select(finding => $"{finding.Code} {finding.Message(screen.Language)}")]);
        }
        catch (IOException exception)
        {
            throw new BadInputException(exception.Message);
        }
    }

    private static IEnumerable<string> Expand(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path).Where(file => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)
        : [path];

    // The place that most bodies of the list are named after.
    private static string AuthorityOf(PowerList list) => list.Items
        .Select(item => DepartmentFunction.PlaceOf(item.Body.Name)).Where(place => place.Length > 1)
        .GroupBy(place => place).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? "";
}
