using QuanZe.Sdk.Codes;

namespace QuanZe.Rules.Inference;

/// <summary>A fact that has a place and a day (所在行政区划和日期), by which the values of parameters are chosen.</summary>
public interface ISituated
{
    /// <summary>The division of the list, or null when it is not stated; then only values that hold everywhere apply.</summary>
    public DivisionCode? Division { get; }

    /// <summary>The day as of which the fact is judged.</summary>
    public DateOnly Date { get; }
}
