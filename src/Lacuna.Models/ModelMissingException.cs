namespace Lacuna.Models;

/// <summary>A model file is not where it should be, or is not a model. The message is one line for a user.</summary>
public sealed class ModelMissingException : Exception
{
    /// <summary>Names the file and, when it exists but cannot be read, the cause.</summary>
    public ModelMissingException(string path, Exception? cause = null)
        : base(cause is null ? $"model file not found: {path}" : $"model file cannot be read: {path}", cause) => Path = path;

    /// <summary>The file concerned.</summary>
    public string Path { get; }
}
