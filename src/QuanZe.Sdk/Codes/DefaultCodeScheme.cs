namespace QuanZe.Sdk.Codes;

/// <summary>Reads codes where no scheme is declared: the first scheme, else the one other that can (缺省编码规则).</summary>
internal sealed class DefaultCodeScheme(ICodeScheme first, ValueList<ICodeScheme> others) : ICodeScheme
{
    public string Id => "default";

    public string Title => "缺省编码规则";

    public CodeReading Read(string? text)
    {
        var reading = first.Read(text);
        if (reading.BaseKey is not null || reading.Diagnosis.Condition is CodeCondition.Missing)
        {
            return reading;
        }

        var candidates = others.Select(scheme => scheme.Read(text)).Where(candidate => candidate.BaseKey is not null).Take(2).ToArray();
        return candidates is [var only] ? only : reading;
    }
}
