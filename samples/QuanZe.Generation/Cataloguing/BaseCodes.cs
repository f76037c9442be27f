using System.Globalization;
using QuanZe.Generation.Subjects;
using QuanZe.Sdk;

namespace QuanZe.Generation.Cataloguing;

/// <summary>Gives out base codes (基本编码): province 2, type 2, department 2, main item 3, sub-item 3; no code twice.</summary>
/// <remarks>A department has 999 main items a type; when they are used up it goes on under two digits that no department has.</remarks>
internal sealed class BaseCodes
{
    private const int LastMain = 999;

    private readonly Dictionary<(ItemType Type, string Field), (string Department, int Main)> _next = [];
    private readonly Dictionary<ItemType, Queue<string>> _spare = [];

    /// <summary>The first nine characters of a new main item.</summary>
    public string NextMain(ItemType type, Field field)
    {
        var (department, main) = _next.GetValueOrDefault((type, field.Name), (field.Code, 0));
        if (main == LastMain)
        {
            (department, main) = (Spare(type), 0);
        }

        _next[(type, field.Name)] = (department, main + 1);
        return string.Create(CultureInfo.InvariantCulture, $"37{(int)type:00}{department}{main + 1:000}");
    }

    private string Spare(ItemType type)
    {
        if (!_spare.TryGetValue(type, out var spare))
        {
            var used = Field.All.Select(field => field.Code).ToHashSet(StringComparer.Ordinal);
            spare = new(Enumerable.Range(1, 99).Select(number => number.ToString("00", CultureInfo.InvariantCulture)).Where(code => !used.Contains(code)));
            _spare[type] = spare;
        }

        return spare.Dequeue();
    }
}
