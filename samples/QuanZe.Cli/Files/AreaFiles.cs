using QuanZe.Sdk;
using QuanZe.Sdk.Boundaries;

namespace QuanZe.Cli.Files;

/// <summary>Reads key areas from JSON files; the name of a worked example stands for it.</summary>
internal static class AreaFiles
{
    public static ValueList<KeyArea> Read(IReadOnlyList<string> names, Screen screen)
    {
        var problems = new List<string>();
        var areas = names.Select(name => Read(name, screen, problems)).OfType<KeyArea>().ToValueList();
        return problems.Count == 0 ? areas : throw new BadInputException(problems);
    }

    private static KeyArea? Read(string name, Screen screen, List<string> problems)
    {
        if (KeyAreas.Examples.FirstOrDefault(area => area.Name == name) is { } example)
        {
            return example;
        }

        try
        {
            using var stream = File.OpenRead(name);
            return KeyAreas.Read(stream);
        }
        catch (Exception exception) when (exception is FormatException or IOException or UnauthorizedAccessException)
        {
            problems.Add(screen.Words($"--area {name}：{exception.Message}", $"--area {name}: {exception.Message}"));
            return null;
        }
    }
}
