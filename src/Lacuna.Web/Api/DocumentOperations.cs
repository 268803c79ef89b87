using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Lacuna.Archive.Documents;
using Lacuna.Core.Documents;
using Lacuna.Findings.Asking;
using Lacuna.Reporting.Json;
using Lacuna.Web.Asking;
using Lacuna.Web.Links;

namespace Lacuna.Web.Api;

/// <summary>Documents: search, one, its versions, its text, what was read in it.</summary>
internal static class DocumentOperations
{
    private static readonly ApiParameter Id = new("id", "The document's id, as other answers give it: mostly its address.") { IsRequired = true };
    private static readonly ApiParameter Version = new("version", "Hash of one version's text, or its first 16 digits or more; the newest version when not given.");

    /// <summary>All of them.</summary>
    public static ImmutableArray<ApiOperation> All { get; } =
    [
        new("/documents", "searchDocuments", "Documents of the record that answer all conditions, without their texts.", "Documents", SearchAsync)
        {
            Parameters = [.. DocumentSearch.Parameters, ApiParameter.Limit, ApiParameter.Offset],
        },
        new("/document", "getDocument", "One version of a document, without its text.", "DocumentAnswer", OneAsync) { Parameters = [Id, Version] },
        new("/document/versions", "getDocumentVersions", "All versions of a document that are held, the first first.", "Documents", VersionsAsync) { Parameters = [Id] },
        new("/document/text", "getDocumentText", "The frozen text of one version, into which all spans point.", "TextAnswer", TextAsync) { Parameters = [Id, Version] },
        new("/document/statements", "getDocumentStatements", "What was read in one version: statements with speakers, contacts, agenda, mentions.", "ReadAnswer", StatementsAsync) { Parameters = [Id, Version] },
    ];

    /// <summary>The version that is asked for.</summary>
    /// <exception cref="QuestionException">It is not held.</exception>
    public static async Task<DocumentRow> RowAsync(ApiAsked asked, string id, string? version)
    {
        if (version is not null && (version.Length < Addresses.Digits || !version.All(char.IsAsciiHexDigit)))
        {
            throw new QuestionException($"version '{version}' is no hash; give its first {Addresses.Digits} hexadecimal digits or more");
        }

        var versions = await asked.Archive.VersionsAsync(id, asked.Cancellation).ConfigureAwait(false);
        var row = version is null ? versions.LastOrDefault() : versions.LastOrDefault(row => row.Version.ContentHash.StartsWith(version, StringComparison.OrdinalIgnoreCase));
        return row ?? throw new MissingException(versions.IsEmpty ? $"the record holds no document '{id}'; search for it at {ApiAddresses.Root}/documents" : $"the record holds no version {version} of '{id}'");
    }

    private static async Task<ApiAnswer> SearchAsync(ApiAsked asked)
    {
        var query = await DocumentSearch.QueryAsync(asked).ConfigureAwait(false);
        var (page, rows) = (asked.Page, new List<DocumentRow>());
        await foreach (var row in asked.Archive.DocumentsAsync(query with { Limit = page.End }, asked.Cancellation).ConfigureAwait(false))
        {
            rows.Add(row);
        }

        return new ApiAnswer("documents", Rows(page.Of(rows)))
        {
            Total = await asked.Archive.CountAsync(query, asked.Cancellation).ConfigureAwait(false),
            Page = Addresses.Of("/search", ("q", DocumentSearch.LineOf(asked).Written)),
        };
    }

    private static async Task<ApiAnswer> OneAsync(ApiAsked asked)
    {
        var row = await RowAsync(asked, asked.Needed("id"), asked.Text("version")).ConfigureAwait(false);
        return new ApiAnswer("document", DocumentRowJson.Of(row)) { Page = Addresses.Version(row.Version) };
    }

    private static async Task<ApiAnswer> VersionsAsync(ApiAsked asked)
    {
        var id = asked.Needed("id");
        await RowAsync(asked, id, null).ConfigureAwait(false);
        return new ApiAnswer("documents", Rows(await asked.Archive.VersionsAsync(id, asked.Cancellation).ConfigureAwait(false))) { Page = Addresses.Document(id) };
    }

    private static async Task<ApiAnswer> TextAsync(ApiAsked asked)
    {
        var row = await RowAsync(asked, asked.Needed("id"), asked.Text("version")).ConfigureAwait(false);
        var document = await DocumentAsync(asked, row.Version).ConfigureAwait(false);
        var body = DocumentRowJson.Of(row);
        body["text"] = document.Text;
        return new ApiAnswer("document", body) { Page = Addresses.Version(row.Version) };
    }

    private static async Task<ApiAnswer> StatementsAsync(ApiAsked asked)
    {
        var row = await RowAsync(asked, asked.Needed("id"), asked.Text("version")).ConfigureAwait(false);
        var read = await asked.Archive.ReadingAsync(row.Version, asked.Cancellation).ConfigureAwait(false) ?? throw new MissingException($"the record holds no text of '{row.Version.DocumentId}'");
        return ApiAnswer.Finding(to => JsonReport.WriteReadings(to, [read], asked.Run)) with { Page = Addresses.Version(row.Version) };
    }

    private static async Task<Document> DocumentAsync(ApiAsked asked, DocumentVersion version) =>
        await asked.Archive.DocumentAsync(version, asked.Cancellation).ConfigureAwait(false) ?? throw new MissingException($"the record holds no text of '{version.DocumentId}'");

    private static JsonArray Rows(IEnumerable<DocumentRow> rows) => [.. rows.Select(DocumentRowJson.Of)];
}
