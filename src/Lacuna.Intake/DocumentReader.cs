using System.Runtime.CompilerServices;
using Lacuna.Core.Documents;

namespace Lacuna.Intake;

/// <summary>
/// The way in for the files that a person names: <see cref="IntakePile"/>, with what the caller does wrong thrown as <see cref="IntakeException"/> with
/// one line that names the mend. What a text says never throws.
/// </summary>
public sealed class DocumentReader
{
    private readonly IntakePile _pile;

    /// <summary>A reader with the given overrides and limits.</summary>
    /// <exception cref="IntakeException">An override cannot be understood.</exception>
    public DocumentReader(IntakeOptions? options = null) => _pile = new IntakePile(options);

    /// <summary>The one document in the file at <paramref name="path"/>.</summary>
    /// <exception cref="IntakeException">The file is missing, cannot be read as text, or holds no or several documents.</exception>
    public async Task<Document> ReadOneAsync(string path, CancellationToken cancellation = default)
    {
        if (Directory.Exists(path))
        {
            throw new IntakeException($"{path} is a folder; name one file in it");
        }

        Document? found = null;
        await foreach (var result in ReadAsync([path], cancellation))
        {
            if (found is not null)
            {
                throw new IntakeException($"{path} holds several documents; give a file that holds one");
            }

            found = result.Document;
        }

        return found ?? throw new IntakeException($"{path} holds no document with text");
    }

    /// <summary>
    /// Every document in the files and folders at <paramref name="paths"/>, in the order given; folders in ordinal order of their files, with all folders below.
    /// Files of a folder that cannot be read, and records without text, come as refusals.
    /// </summary>
    /// <exception cref="IntakeException">A path is missing, a named file cannot be read as text, or a folder holds no document.</exception>
    public async IAsyncEnumerable<IntakeResult> ReadAsync(IEnumerable<string> paths, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var path in paths)
        {
            await foreach (var result in (Directory.Exists(path) ? ReadFolderAsync(path, cancellation) : ReadFileAsync(path, cancellation)).ConfigureAwait(false))
            {
                yield return result;
            }
        }
    }

    private async IAsyncEnumerable<IntakeResult> ReadFolderAsync(string folder, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var any = false;
        foreach (var file in IntakePile.Files(folder))
        {
            if (file.Refusal is { } refusal)
            {
                if (refusal.Reason != RefusalReason.Hidden)
                {
                    yield return IntakeResult.Refused(file.Path, refusal.Sentence, refusal.Reason);
                }

                continue;
            }

            await foreach (var item in _pile.ReadFileAsync(file.Path, cancellation: cancellation).ConfigureAwait(false))
            {
                any |= item.IsRead;
                yield return ResultOf(item);
            }
        }

        if (!any)
        {
            throw new IntakeException($"{folder} holds no document that can be read; wanted are .txt, .html, .pdf, .docx, .eml, .jsonl, .csv and other files that docs/formats.md lists");
        }
    }

    private async IAsyncEnumerable<IntakeResult> ReadFileAsync(string path, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (!File.Exists(path))
        {
            throw new IntakeException($"no file {path}; check the name");
        }

        var any = false;
        var isPackage = false;
        await foreach (var item in _pile.ReadFileAsync(path, cancellation: cancellation).ConfigureAwait(false))
        {
            // A refusal of the file is bad use, since the file was named; one of something inside it is not.
            if (item.Refusal is { } refusal && item.Origin == path)
            {
                throw new IntakeException($"{path}{(refusal.Reason == RefusalReason.NoColumns ? ": " : " ")}{refusal.Sentence}");
            }

            any |= item.IsRead;
            isPackage |= item.Origin.StartsWith(path + "!/", StringComparison.Ordinal);
            yield return ResultOf(item);
        }

        if (isPackage && !any)
        {
            throw new IntakeException($"{path} is a package, such as a ZIP archive, that holds no document that can be read");
        }
    }

    private static IntakeResult ResultOf(IntakeItem item) => new(item.Origin, item.Document, item.Refusal?.Sentence) { Reason = item.Refusal?.Reason };
}
