using System.Text.Json.Serialization;

namespace Orm.Integration.Tests.Queries.Documents;

[JsonSerializable(typeof(Details))]
[JsonSerializable(typeof(List<Part>))]
internal sealed partial class DocumentJson : JsonSerializerContext;
