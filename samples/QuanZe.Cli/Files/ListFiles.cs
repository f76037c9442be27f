using QuanZe.Excel.Reading;
using QuanZe.Sdk;
using QuanZe.Sdk.Import;
using QuanZe.Sdk.Json;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Cli.Files;

/// <summary>Reads lists from the files named on the command line; a folder stands for the lists in it.</summary>
internal static class ListFiles
{
    private static readonly string[] Endings = [".xlsx", ".xls", ".csv", ".json"];

    public static ImportResult Read(IReadOnlyList<string> paths, string id, AdministrativeLevel level, Screen screen)
    {
        var files = paths.SelectMany(Expand).ToList();
        var missing = files.Where(file => !File.Exists(file)).Select(file => screen.Words($"{file}：没有这个文件。", $"{file}: there is no such file.")).ToList();
        if (missing.Count > 0)
        {
            throw new BadInputException(missing);
        }

        if (files.Count == 0)
        {
            throw new BadInputException(screen.Words($"{string.Join(' ', paths)}：文件夹中没有清单文件。", $"{string.Join(' ', paths)}: there are no lists in the folder."));
        }

        try
        {
            var written = files.Where(IsJson).ToList();
            if (written.Count > 0)
            {
                return written.Count == files.Count && files.Count == 1
                    ? ReadJson(written[0], id, level)
                    : throw new BadInputException(screen.Words($"{written[0]}：JSON 清单须单独读取，不能与其他文件合并。", $"{written[0]}: a list in JSON is read alone, not together with other files."));
            }

            var result = WorkbookReader.ReadFiles(files, new ImportOptions { ListId = id, Level = level });
            return result with { List = result.List with { Authority = AuthorityOf(result.List) } };
        }
        catch (FormatException exception)
        {
            throw new BadInputException($"{files[0]}: {exception.Message}");
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

    /// <summary>Reads a list that must have items.</summary>
    public static ImportResult ReadItems(IReadOnlyList<string> paths, string id, AdministrativeLevel level, Screen screen)
    {
        var result = Read(paths, id, level, screen);
        return result.List.Items.Count > 0 ? result : throw new BadInputException(
        [
            screen.Words($"{string.Join(' ', paths)}：没有读到事项。", $"{string.Join(' ', paths)}: no items were read."),
            .. result.Findings.Select(finding => $"{finding.Code} {finding.Message(screen.Language)}"),
        ]);
    }

    private static bool IsJson(string file) => Path.GetExtension(file).Equals(".json", StringComparison.OrdinalIgnoreCase);

    private static ImportResult ReadJson(string file, string id, AdministrativeLevel level)
    {
        using var stream = File.OpenRead(file);
        var list = PowerListJson.Read(stream);
        return new ImportResult { List = list with { Id = id, Level = list.Level == AdministrativeLevel.Unspecified ? level : list.Level } };
    }

    private static IEnumerable<string> Expand(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path).Where(file => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)
        : [path];

    // The place that most bodies of the list are named after.
    private static string AuthorityOf(PowerList list) => list.Items
        .Select(item => DepartmentFunction.PlaceOf(item.Body.Name)).Where(place => place.Length > 1)
        .GroupBy(place => place).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? "";
}
