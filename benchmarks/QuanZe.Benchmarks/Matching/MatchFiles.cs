using System.Globalization;
using QuanZe.Sdk;

namespace QuanZe.Benchmarks.Matching;

/// <summary>The files that the measured processes read: <c>left.csv</c> and <c>right.csv</c> (id, name, type, basis), and <c>truth.csv</c>.</summary>
internal static class MatchFiles
{
    public static void Write(MatchSet set, string folder)
    {
        Directory.CreateDirectory(folder);
        Write(set.Left, Path.Combine(folder, "left.csv"));
        Write(set.Right, Path.Combine(folder, "right.csv"));
        File.WriteAllLines(Path.Combine(folder, "truth.csv"), set.Truth.Select(pair => $"{pair.Key},{pair.Value}"));
    }

    private static void Write(PowerList list, string path)
    {
        using var writer = new StreamWriter(path);
        writer.WriteLine("id,name,type,basis");
        foreach (var item in list.Items)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{item.Id},{Quoted(item.Name)},{item.Type},{Quoted(item.Basis.Text)}"));
        }
    }

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
