namespace QuanZe.Sdk.Import;

/// <summary>Whether a reader of the workbook sees a sheet (工作表可见性).</summary>
public enum SheetVisibility
{
    /// <summary>Shown.</summary>
    Visible = 0,

    /// <summary>Hidden; the reader can show it.</summary>
    Hidden = 1,

    /// <summary>Hidden so that only a program can show it.</summary>
    VeryHidden = 2,
}
