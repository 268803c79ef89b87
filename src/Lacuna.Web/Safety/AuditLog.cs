using Lacuna.Archive;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lacuna.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Lacuna.Web.Safety;

/// <summary>Who changed what and when, who signed in, and what was refused: a file of JSON lines beside the archive. Never what a page or a form holds, nor a token.</summary>
/// <param name="options">Names the archive.</param>
/// <param name="log">Told once when the file cannot be written.</param>
internal sealed partial class AuditLog(WebOptions options, ILogger<AuditLog> log)
{
    /// <summary>Bytes of one file; then it becomes the last one, and the one before is forgotten.</summary>
    private const long MostBytes = 8L << 20;

    /// <summary>Longest path and note.</summary>
    private const int MostCharacters = 200;

    private static readonly object Key = new();

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.Default };

    private readonly Lock _gate = new();
    private bool _isTold;

    /// <summary>Where the log of an archive lies; the part before it ends in <c>.1</c>.</summary>
    public static string PathFor(string archive) => Path.GetFullPath(ArchiveAddress.Of(archive).Beside(".audit.jsonl"));

    /// <summary>Says in a few words what a request does, for its line in the log.</summary>
    public static void Note(HttpContext context, string words) => context.Items[Key] = words;

    /// <summary>Writes the line of a request that has ended.</summary>
    public void Write(HttpContext context)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, Readable))
        {
            json.WriteStartObject();
            json.WriteString("at", options.Clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
            json.WriteString("who", Account.NameOf(context));
            json.WriteString("from", context.Connection.RemoteIpAddress?.ToString());
            json.WriteString("method", Cut(context.Request.Method));
            json.WriteString("path", Cut(context.Request.Path.Value ?? ""));
            json.WriteNumber("status", context.Response.StatusCode);
            json.WriteString("what", context.Items[Key] is string words ? Cut(words) : null);
            json.WriteEndObject();
        }

        line.WriteByte((byte)'\n');
        Append(line.GetBuffer().AsSpan(0, (int)line.Length));
    }

    private void Append(ReadOnlySpan<byte> line)
    {
        var path = PathFor(options.Archive);
        lock (_gate)
        {
            try
            {
                if (new FileInfo(path) is { Exists: true, Length: > MostBytes })
                {
                    File.Move(path, path + ".1", overwrite: true);
                }

                var opened = new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write, Share = FileShare.ReadWrite };
                if (!OperatingSystem.IsWindows())
                {
                    opened.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
                }

                using var file = new FileStream(path, opened);
                file.Write(line);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                if (!_isTold)
                {
                    _isTold = true;
                    TellUnwritable(log, path, fault.Message);
                }
            }
        }
    }

    private static string Cut(string words) => words.Length <= MostCharacters ? words : words[..MostCharacters];

    [LoggerMessage(Level = LogLevel.Warning, Message = "the audit log {Path} cannot be written: {Why}")]
    private static partial void TellUnwritable(ILogger log, string path, string why);
}
