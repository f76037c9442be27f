using System.CommandLine;
using System.Globalization;
using QuanZe.Cli.Files;
using QuanZe.Excel.Writing;
using QuanZe.Generation;
using QuanZe.Sdk;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Cli.Verbs;

/// <summary><c>generate</c>: writes three synthetic lists with their truth and the faults planted in them.</summary>
internal static class GenerateVerb
{
    public static Command Make(Func<ParseResult, Screen> screenFor)
    {
        var (folder, seed) = (SharedOptions.Out("输出文件夹 · the folder"), SharedOptions.Seed());
        var scale = new Option<double>("--scale") { Description = "规模倍数，0.02 到 10 · multiplies the rows, 0.02 to 10", DefaultValueFactory = _ => 1 };
        var dirt = new Option<double>("--dirt") { Description = "书写不规范的倍数，1 为实测水平 · multiplies the rates of untidy writing; 1 is what was measured", DefaultValueFactory = _ => 1 };
        var command = new Command("generate", "生成省、市、县三份合成清单及其对应关系和预设错误 · write three synthetic lists with known truth and planted faults") { folder, seed, scale, dirt };
        command.SetAction(parsed => Run(screenFor(parsed), parsed.GetValue(folder)!, new GenerationOptions { Seed = parsed.GetValue(seed), Scale = parsed.GetValue(scale), DirtRate = parsed.GetValue(dirt) }));
        return command;
    }

    private static int Run(Screen screen, string folder, GenerationOptions options)
    {
        GeneratedCounty county;
        try
        {
            county = screen.Working(screen.Words("生成清单", "generating lists"), _ => CountyGenerator.Generate(options));
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw new BadInputException($"--{(exception.ParamName == nameof(options.DirtRate) ? "dirt" : "scale")}: {exception.Message.Split('\n')[0]}");
        }

        using var output = new OutputFolder(folder);
        screen.Working(screen.Words("写出清单", "writing lists"), bar =>
        {
            PowerList[] lists = [county.Province, county.City, county.County];
            for (var i = 0; i < lists.Length; i++)
            {
                var list = lists[i];
                output.Write($"{list.Id}.xlsx", stream => ListWorkbookWriter.Write(stream, list));
                output.WriteText($"{list.Id}.csv", writer => CsvTableWriter.Write(writer, list));
                bar.Report((i + 1) / 3.0);
            }

            return lists.Length;
        });
        output.WriteText("truth.csv", writer => CsvTableWriter.Write(
            writer,
            [new("province_id", 12), new("city_id", 12), new("county_id", 12)],
            county.Truth.Select(row => new[] { row.ProvinceId, row.CityId, row.CountyId })));
        output.WriteText("planted.csv", writer => CsvTableWriter.Write(
            writer,
            [new("id", 6), new("list", 10), new("item_id", 12), new("code", 10), new("element", 14), new("kind", 30), new("expected", 30), new("actual", 30), new("also", 30)],
            county.Faults.Select(fault => new[]
            {
                fault.Id.ToString(CultureInfo.InvariantCulture), fault.List, fault.ItemId, fault.Code, fault.Element.ToString(), fault.Kind, fault.Expected, fault.Actual, string.Join(' ', fault.Also),
            })));
        output.Commit();
        screen.Line(screen.Words(
            $"合成清单（种子 {options.Seed}）：省 {county.Province.Items.Count} 项，市 {county.City.Items.Count} 项，县 {county.County.Items.Count} 项；预设错误 {county.Faults.Count} 个",
            $"synthetic lists (seed {options.Seed}): province {county.Province.Items.Count}, city {county.City.Items.Count}, county {county.County.Items.Count} items; {county.Faults.Count} planted faults"));
        return CommandLine.Done;
    }
}
