namespace QuanZe.Cli.Files;

/// <summary>Files that appear together or not at all: written under other names and moved when all are whole.</summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly string _folder;
    private readonly List<(string Temporary, string Final)> _files = [];

    public OutputFolder(string folder)
    {
        _folder = Path.GetFullPath(folder.Length == 0 ? "." : folder);
        try
        {
            Directory.CreateDirectory(_folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"{folder}: {exception.Message}");
        }
    }

    /// <summary>The folder of one file that is named by its path.</summary>
    public static OutputFolder Of(string file) => new(Path.GetDirectoryName(file) ?? "");

    public string Write(string name, Action<FileStream> write)
    {
        var final = Path.Combine(_folder, Path.GetFileName(name));
        var temporary = $"{final}.{Guid.NewGuid():N}.part";
        _files.Add((temporary, final));
        using var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite);
        write(stream);
        return final;
    }

    public string WriteText(string name, Action<TextWriter> write, bool withMark = false) => Write(name, stream =>
    {
        using var writer = new StreamWriter(stream, new System.Text.UTF8Encoding(withMark)) { NewLine = "\n" };
        write(writer);
    });

    /// <summary>Makes the files appear under their own names.</summary>
    public void Commit()
    {
        foreach (var (temporary, final) in _files)
        {
            File.Move(temporary, final, overwrite: true);
        }

        _files.Clear();
    }

    public void Dispose()
    {
        foreach (var (temporary, _) in _files)
        {
            File.Delete(temporary);
        }
    }
}
