using QuanZe.Sdk;

namespace QuanZe.Rules.Configuration;

/// <summary>Collects the faults of one file (错误收集).</summary>
internal sealed class FaultList(string file)
{
    private readonly List<RulesetFault> _faults = [];

    public ValueList<RulesetFault> InOrder => _faults.OrderBy(fault => fault.Line).ThenBy(fault => fault.Column).ToValueList();

    public void Add(TextPlace place, RulesetFaultKind kind, string chinese, string english) =>
        _faults.Add(new RulesetFault(file, place.Line, place.Column, kind, chinese, english));
}
