using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lacuna.Web.Api.OpenApi;

/// <summary>The description of the interface for programs (OpenAPI 3.0), made from the operations that are served and the schemas that findings are held to.</summary>
internal static class OpenApiDescription
{
    private static readonly Lazy<byte[]> Made = new(() => JsonSerializer.SerializeToUtf8Bytes((JsonNode)Make(), ApiWriter.Options));

    /// <summary>Status and meaning of what is answered in place of an answer.</summary>
    private static readonly (string Status, string Meaning)[] Problems =
    [
        ("400", "The question cannot be understood; the detail names the mend."),
        ("401", "A token is needed: Authorization: Bearer."),
        ("404", "What is named is not held."),
        ("429", "Too many questions; Retry-After says when to go on."),
    ];

    /// <summary>The description as UTF-8.</summary>
    public static byte[] Json => Made.Value;

    private static JsonObject Make()
    {
        var paths = new JsonObject();
        foreach (var operation in ApiEndpoints.All)
        {
            paths[ApiAddresses.Root + operation.Path] = new JsonObject { [operation.Body is null ? "get" : "post"] = Operation(operation) };
        }

        return new JsonObject
        {
            ["openapi"] = "3.0.4",
            ["info"] = new JsonObject
            {
                ["title"] = "Lacuna",
                ["description"] = "The public record of diplomacy: who said what to whom, and what was left unsaid. Every finding carries the exact words it rests on, every absence how hard was looked.",
                ["version"] = "1",
                ["license"] = new JsonObject { ["name"] = "Apache-2.0", ["url"] = "https://www.apache.org/licenses/LICENSE-2.0" },
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "/", ["description"] = "The server that this comes from." }),
            ["security"] = new JsonArray(new JsonObject(), new JsonObject { ["token"] = new JsonArray() }),
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = OpenApiSchemas.Of([.. ApiEndpoints.All.Select(operation => operation.Answer), .. ApiEndpoints.All.Select(operation => operation.Body).OfType<string>(), "Problem"]),
                ["securitySchemes"] = new JsonObject
                {
                    ["token"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer", ["description"] = "A token made by 'lacuna access add'; not needed on this machine itself unless the server asks for it." },
                },
            },
        };
    }

    private static JsonObject Operation(ApiOperation operation)
    {
        var described = new JsonObject { ["operationId"] = operation.Id, ["summary"] = operation.Summary };
        if (!operation.Parameters.IsEmpty)
        {
            described["parameters"] = new JsonArray([.. operation.Parameters.Select(Parameter)]);
        }

        if (operation.Body is { } body)
        {
            described["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content("application/json", body) };
        }

        var responses = new JsonObject { ["200"] = new JsonObject { ["description"] = "The answer.", ["content"] = Content("application/json", operation.Answer) } };
        foreach (var (status, meaning) in Problems)
        {
            responses[status] = new JsonObject { ["description"] = meaning, ["content"] = Content("application/problem+json", "Problem") };
        }

        described["responses"] = responses;
        return described;
    }

    private static JsonObject Parameter(ApiParameter parameter)
    {
        var described = new JsonObject { ["name"] = parameter.Name, ["in"] = "query", ["description"] = parameter.Description };
        if (parameter.IsRequired)
        {
            described["required"] = true;
        }

        described["schema"] = Schema(parameter);
        return described;
    }

    private static JsonObject Schema(ApiParameter parameter)
    {
        switch (parameter.Kind)
        {
            case ApiParameterKind.Number:
                var number = new JsonObject { ["type"] = "integer", ["minimum"] = parameter.Range.Least, ["maximum"] = parameter.Range.Most };
                if (parameter.Default is { } value)
                {
                    number["default"] = value;
                }

                return number;
            case ApiParameterKind.Flag:
                return new JsonObject { ["type"] = "boolean", ["default"] = false };
            case ApiParameterKind.Day:
                return new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", ["example"] = "2022-04-04" };
            default:
                var text = new JsonObject { ["type"] = "string", ["maxLength"] = ApiParameter.MostLength };
                if (!parameter.Choices.IsEmpty)
                {
                    text["enum"] = new JsonArray([.. parameter.Choices.Select(choice => (JsonNode)choice)]);
                }

                return text;
        }
    }

    private static JsonObject Content(string type, string schema) => new()
    {
        [type] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = $"#/components/schemas/{schema}" } },
    };
}
