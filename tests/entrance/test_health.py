from starlette.testclient import TestClient

from workshop.services.house import House


def test_all_is_well(client: TestClient) -> None:
    response = client.get("/healthz")
    assert (response.status_code, response.json()) == (200, {"status": "ok"})
    assert response.headers["cache-control"] == "no-store"


def test_a_house_without_its_database_is_not_well(client: TestClient, home: House) -> None:
    home.store.close()
    for file in home.settings.data_dir.glob("tischdecke.db*"):
        file.unlink()
    (home.settings.data_dir / "tischdecke.db").mkdir()
    response = client.get("/healthz")
    assert (response.status_code, response.json()) == (503, {"status": "unavailable"})
