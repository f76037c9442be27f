using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Mandate;

namespace QuanZe.Rules.Mandate;

/// <summary>Places in the text of a regulation, as findings name them.</summary>
internal static class RegulationPlaces
{
    public static SubjectReference Subject(this FunctionRegulation regulation, PowerList list, string name, int line = 0) => new()
    {
        ListId = list.Id,
        Level = list.Level,
        Name = name,
        Department = regulation.Body,
        File = regulation.Source,
        Row = line,
    };

    public static Evidence Evidence(this FunctionRegulation regulation, PowerList list, int line, string text) => new(list.Id, regulation.Source, "", line, ItemElement.Duties, text);
}
